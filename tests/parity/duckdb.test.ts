import { openDuckDB } from './duckdb-engine';
import { testEngine } from './engine-tests';
import { LATER } from './later-unicode';

testEngine({ open: openDuckDB, definitions: 300, normalize: LATER['DuckDB, normalize'] });
