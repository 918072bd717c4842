import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import { helpers } from './engine';
import type { RoomDoor } from './shared-workbook';

type Listener = (message: CollaborationMessage) => void;

/** A window's place in the room, as its model sees it: what carries the model's changes to the others and theirs to it. */
export class Seat implements TransportService<CollaborationMessage> {
  /** What the engine knows this window by; each has its own, also when it is opened again. */
  readonly id = new helpers.UuidGenerator().smallUuid();
  /** Whether a change of another window is just coming in. */
  receiving = false;
  private readonly door: RoomDoor;
  private listener: Listener | null = null;
  private name = '';
  private cursor: CollaborationMessage | null = null;

  constructor(enter: (receive: (message: string) => void) => RoomDoor) {
    this.door = enter((message) => this.receive(message));
  }

  get room(): Omit<RoomDoor, 'send'> {
    return this.door;
  }

  /** What stands at this window's cursor in the other windows. */
  appearAs(name: string): void {
    this.name = name;
    if (this.cursor !== null) this.pass(this.cursor, () => undefined);
  }

  async sendMessage(message: CollaborationMessage): Promise<void> {
    if ('client' in message) this.cursor = { ...message, type: 'CLIENT_MOVED' };
    this.pass(message, () => this.listener?.(message));
  }

  onNewMessage(_id: string, listener: Listener): void {
    this.listener = listener;
  }

  leave(): void {
    this.listener = null;
    this.pass({ type: 'CLIENT_LEFT', version: 1, clientId: this.id }, () => undefined);
    this.door.leave();
  }

  private pass(message: CollaborationMessage, acknowledge: () => void): void {
    const isCursor = 'client' in message || message.type === 'CLIENT_LEFT';
    const named =
      'client' in message ? { ...message, client: { ...message.client, name: this.name } } : message;
    this.door.send(JSON.stringify(named), isCursor ? 'cursor' : 'change', acknowledge);
  }

  private receive(text: string): void {
    this.receiving = true;
    try {
      this.listener?.(JSON.parse(text));
    } finally {
      this.receiving = false;
    }
  }
}
