// A process of its own, because the package reads its environment when it is loaded, and Jest can't load its modules.
import packaged from '@sparticuz/chromium';

await packaged.executablePath();
