import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Where the evaluator is installed, apart from all else: nobody who only uses LeadPact needs it. */
const FOLDER = join(process.cwd(), 'tests/googlesql');
const ENGINE = join(FOLDER, 'node_modules/@fivetrandevelopers/zetasql/lib/zetasql');
const INSTALL = 'npm ci --prefix tests/googlesql';

/** At most so many milliseconds pass until the evaluator answers. */
const PATIENCE = 60_000;

type Message = Readonly<Record<string, unknown>>;
type Answered = (error: Error | null, answer: unknown) => void;

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null;

/** A property of what another package gives. */
function of(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (found, key) => (isMessage(found) || typeof found === 'function' ? Reflect.get(found, key) : undefined),
    value,
  );
}

function call(owner: unknown, name: string, ...given: readonly unknown[]): unknown {
  const method = of(owner, name);
  if (typeof method !== 'function') throw new Error(`There is no ${name}`);
  return Reflect.apply(method, owner, given);
}

const asMessage = (value: unknown): Message => (isMessage(value) ? value : {});

function asMessages(value: unknown): readonly Message[] {
  return Array.isArray(value) ? value.filter(isMessage) : [];
}

/** Numbers of 64 bits come as texts, and a NULL has no kind. */
function readValue(cell: Message): unknown {
  const kind = typeof cell.value === 'string' ? cell.value : '';
  if (kind === '') return null;
  return kind === 'int64_value' ? Number(cell[kind]) : cell[kind];
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** The executable for this machine. The package's own start never settles. */
function executable(): string {
  const arm = process.arch.startsWith('arm') ? '_arm' : '';
  return join(ENGINE, `remote_server${arm}${process.platform === 'darwin' ? '' : '.so'}`);
}

function connect(port: number): unknown {
  const load = createRequire(join(FOLDER, 'package.json'));
  const loader: unknown = load('@grpc/proto-loader');
  const grpc: unknown = load('@grpc/grpc-js');
  const options = {
    includeDirs: [join(ENGINE, 'protos')],
    longs: String,
    enums: String,
    keepCase: true,
    oneofs: true,
  };
  const loaded = call(
    grpc,
    'loadPackageDefinition',
    call(loader, 'loadSync', 'local_service.proto', options),
  );
  const Client = of(loaded, 'zetasql', 'local_service', 'ZetaSqlLocalService');
  if (typeof Client !== 'function') throw new Error('The evaluator has no service');
  const credentials = call(of(grpc, 'credentials'), 'createInsecure');
  const unlimited = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };
  return Reflect.construct(Client, [`127.0.0.1:${port}`, credentials, unlimited]);
}

/** A table or view that a statement may name, by the parts of its name, and its columns with their types. */
export interface KnownTable {
  readonly path: readonly string[];
  readonly columns: Readonly<Record<string, 'STRING' | 'INT64' | 'DOUBLE' | 'BOOL'>>;
}

/** The tables as the analyser's catalog, each within the parts of its name. */
function catalogOf(tables: readonly KnownTable[]): Message {
  const own = tables.filter(({ path }) => path.length === 1);
  const outer = [...new Set(tables.flatMap(({ path: [name], path }) => (path.length > 1 ? [name] : [])))];
  return {
    table: own.map(({ path: [name], columns }) => ({
      name,
      column: Object.entries(columns).map(([column, type]) => ({
        name: column,
        type: { type_kind: `TYPE_${type}` },
      })),
    })),
    catalog: outer.map((name) => ({
      name,
      ...catalogOf(
        tables
          .filter(({ path }) => path.length > 1 && path[0] === name)
          .map(({ path, columns }) => ({ path: path.slice(1), columns })),
      ),
    })),
  };
}

/** GoogleSQL's own analyser and evaluator, as a process of this machine that listens on loopback. */
export class GoogleSql {
  private constructor(
    private readonly server: ChildProcess,
    private readonly client: unknown,
    private readonly setting: Message,
  ) {}

  static async start(): Promise<GoogleSql> {
    if (!existsSync(executable())) throw new Error(`GoogleSQL's evaluator isn't installed. Run: ${INSTALL}`);
    const port = await freePort();
    const server = spawn(executable(), ['127.0.0.1', String(port)], { stdio: 'ignore' });
    process.on('exit', () => server.kill());
    const client = connect(port);
    await new Promise<void>((resolve, reject) => {
      const ready = (error: Error | undefined) =>
        error === undefined || error === null ? resolve() : reject(error);
      call(client, 'waitForReady', Date.now() + PATIENCE, ready);
    });
    const options = await ask(client, 'GetLanguageOptions', { maximum_features: true });
    const language_options = { ...options, product_mode: 'PRODUCT_EXTERNAL' };
    return new GoogleSql(server, client, {
      options: { language_options },
      simple_catalog: { name: 'catalog', builtin_function_options: { language_options } },
    });
  }

  /** Analyses a query, runs it and gives its rows by the names of its columns. */
  async rows(sql: string): Promise<readonly Message[]> {
    const { prepared } = await ask(this.client, 'PrepareQuery', { sql, ...this.setting });
    const id = of(prepared, 'prepared_query_id');
    const names = asMessages(of(prepared, 'columns')).map(({ name }) => String(name));
    const answer = await ask(this.client, 'EvaluateQuery', { prepared_query_id: id });
    await ask(this.client, 'UnprepareQuery', { prepared_query_id: id });
    return asMessages(of(answer, 'content', 'table_data', 'row')).map(({ cell }) => {
      const values = asMessages(cell).map(readValue);
      return Object.fromEntries(names.map((name, at) => [name, values[at]]));
    });
  }

  /** Analyses a statement of any kind, and runs nothing. @throws where it is none */
  async analyze(sql: string, tables: readonly KnownTable[]): Promise<void> {
    const { options, simple_catalog } = this.setting;
    const language = of(options, 'language_options');
    const kinds = ['RESOLVED_QUERY_STMT', 'RESOLVED_CREATE_VIEW_STMT'];
    const language_options = {
      ...(isMessage(language) ? language : {}),
      supported_statement_kinds: kinds,
    };
    const known = isMessage(simple_catalog) ? simple_catalog : {};
    const request = {
      sql_statement: sql,
      options: { language_options },
      simple_catalog: { ...known, ...catalogOf(tables) },
    };
    // What the analyser makes of a long statement nests deeper than the client can read. That there is an answer is enough.
    const { path, requestSerialize } = asMessage(of(this.client, 'constructor', 'service', 'Analyze'));
    const unread = () => ({});
    await new Promise<void>((resolve, reject) => {
      const answered = (error: Error | null) =>
        error === null ? resolve() : reject(new Error(`GoogleSQL: ${error.message}`, { cause: error }));
      call(this.client, 'makeUnaryRequest', path, requestSerialize, unread, request, answered);
    });
  }

  stop(): void {
    call(this.client, 'close');
    this.server.kill();
  }
}

function ask(client: unknown, name: string, request: Message): Promise<Message> {
  return new Promise((resolve, reject) => {
    const answered: Answered = (error, answer) => {
      if (error !== null) reject(new Error(`GoogleSQL: ${error.message}`, { cause: error }));
      else resolve(isMessage(answer) ? answer : {});
    };
    call(client, name, request, answered);
  });
}
