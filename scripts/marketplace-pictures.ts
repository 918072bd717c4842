import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser';

/** What Google's Marketplace asks for: the square icons, and the banner, in pixels. */
const ICON_SIZES = [32, 128];
const BANNER = { width: 220, height: 140 };

const icon = readFileSync('marketplace/icon.svg', 'utf8');

/** Draws the icon in each size, and the banner, as PNG files beside their source. */
async function drawPictures(): Promise<void> {
  const browser = await launchBrowser();
  const draw = async (path: string, width: number, height: number, body: string) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(
      `<style>html,body{margin:0;height:100%;background:transparent}svg{display:block}</style>${body}`,
    );
    writeFileSync(path, await page.screenshot({ omitBackground: true }));
    await page.close();
  };
  for (const size of ICON_SIZES)
    await draw(
      `marketplace/icon-${size}.png`,
      size,
      size,
      icon.replace('<svg ', `<svg width="${size}" height="${size}" `),
    );
  const banner = `<div style="display:flex;align-items:center;justify-content:center;gap:12px;width:220px;height:140px;background:#eef6f1;font:700 24px sans-serif;color:#1f4d3d">
    ${icon.replace('<svg ', '<svg width="64" height="64" ')}<span>LeadPact</span></div>`;
  await draw('marketplace/banner.png', BANNER.width, BANNER.height, banner);
  await browser.close();
}

await drawPictures();
