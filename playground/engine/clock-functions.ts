import { registries } from './engine';
import { dateFormat } from './engine-locale';
import { Session } from './session';

/** The engine's own TODAY and NOW read the machine's clock in the machine's time zone; these read the workbook's. */
const CLOCK_FUNCTIONS = {
  TODAY: { description: 'Current date as a date value.', withTime: false },
  NOW: { description: 'Current date and time as a date value.', withTime: true },
} as const;

for (const [name, { description, withTime }] of Object.entries(CLOCK_FUNCTIONS)) {
  registries.functionRegistry.replace(name, {
    description,
    args: [],
    category: registries.functionRegistry.get(name).category ?? 'Date',
    isExported: true,
    compute() {
      const session: unknown = this.session;
      if (!(session instanceof Session)) return { value: '#NAME?' };
      const serial = session.serialNow();
      return {
        value: withTime ? serial : Math.floor(serial),
        format: dateFormat(this.locale, withTime),
      };
    },
  });
}
