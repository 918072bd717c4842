import { build } from './build';
import { buildPage } from './build-page';

await build();
await buildPage();
