import { LoadedPanel } from './insight-panel';

// The entry of `insight.html`, which is loaded when its panel is first opened.
window.insightPanel = LoadedPanel;
