import type { Cells } from '../domain/cell';
import { missingFields } from '../domain/field';
import { rowsFromJson } from '../domain/json-cell';
import { parseDefinition } from '../domain/parse';
import { nextVersion, withVersion } from '../domain/version';
import { layoutObstacle, readDefinitionTab, writeDefinitionTab } from '../sheets/definition-tab';
import { formulaObstacle, writeFormulas } from '../sheets/formulas';
import { findLeadTab, readTeamHeadings } from '../sheets/lead-tab';
import { firstProtected } from '../sheets/protection';
import { changing, granted, refused } from './answer';
import { REQUESTS } from './requests';
import { definitionTab, stateOf } from './state-handlers';

export const saveDraft = changing(REQUESTS.saveDraft, (environment, { rows, revision }) => {
  const cells = readDefinitionTab(environment, 'draft');
  if (cells === null) return refused({ kind: 'not set up' });
  const current = definitionTab(cells);
  if (current.revision !== revision) return refused({ kind: 'stale draft', current });
  const obstacle = firstProtected(environment, ['draft']) ?? layoutObstacle(environment, ['draft']);
  if (obstacle !== null) return refused({ kind: 'obstacle', obstacle });
  writeDefinitionTab(environment, 'draft', rowsFromJson(rows));
  environment.app.flush();
  return granted(definitionTab(readDefinitionTab(environment, 'draft') ?? []));
});

export const putInForce = changing(REQUESTS.putInForce, (environment, { draft, definition }) => {
  const drafted = readDefinitionTab(environment, 'draft');
  const inForce = readDefinitionTab(environment, 'definition');
  if (drafted === null || inForce === null) return refused({ kind: 'not set up' });
  const current = definitionTab(drafted);
  if (current.revision !== draft) return refused({ kind: 'stale draft', current });
  if (definitionTab(inForce).revision !== definition)
    return refused({ kind: 'stale definition', current: definitionTab(inForce) });
  const parsed = parseDefinition(drafted);
  if (!parsed.ok) return refused({ kind: 'invalid definition', faults: parsed.faults.length });
  const lead = findLeadTab(environment);
  const missing = lead === null ? [] : missingFields(parsed.definition, readTeamHeadings(lead));
  if (missing.length > 0) return refused({ kind: 'invalid definition', faults: missing.length });
  const obstacle =
    firstProtected(environment, ['definition', 'draft']) ??
    layoutObstacle(environment, ['definition', 'draft']) ??
    (lead === null ? null : formulaObstacle(environment, lead));
  if (obstacle !== null) return refused({ kind: 'obstacle', obstacle });
  const next: Cells = withVersion(
    drafted,
    nextVersion([inForce, drafted]),
    noteOf(environment.language, environment.today),
  );
  writeDefinitionTab(environment, 'definition', next);
  writeDefinitionTab(environment, 'draft', next);
  // The new version may read columns that the team has added since the formulas were written.
  if (lead !== null) writeFormulas(environment, lead);
  environment.app.flush();
  return granted(stateOf(environment));
});

function noteOf(language: 'en' | 'ja', today: string): string {
  return language === 'ja' ? `${today} 適用` : `in force since ${today}`;
}
