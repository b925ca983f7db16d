// Draws every model of processes/ as docs/diagrams/<process id>.png. See README.md beside this file.
import { createRequire } from 'node:module';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const models = resolve(here, '../../processes');
const wanted = process.argv.slice(2);
const maxBytes = 400 * 1024;
const margin = 16;
// Room below for the mark of bpmn.io, which the library's licence asks to keep in view.
const footer = 32;
const require = createRequire(import.meta.url);
const library = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const styles = resolve(dirname(library), 'assets/bpmn-js.css');

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
    ],
});
try {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    const files = (await readdir(models)).filter((name) => name.endsWith('.bpmn')).sort();
    for (const file of files) {
        const id = file.replace(/\.bpmn$/, '');
        if (wanted.length === 0 || wanted.includes(id)) {
            await draw(page, id, await readFile(join(models, file), 'utf8'));
        }
    }
} finally {
    await browser.close();
}

async function draw(page, id, xml) {
    await page.setContent('<style>body{margin:0;background:#fff}#canvas{width:100vw;height:100vh}</style><div id="canvas"></div>');
    await page.addStyleTag({ path: styles });
    await page.addScriptTag({ path: library });
    const size = await page.evaluate(async ([model, room, below]) => {
        const viewer = new BpmnJS({
            container: '#canvas',
            textRenderer: { defaultStyle: { fontFamily: 'Liberation Sans, Arial, sans-serif', fontSize: 12 } },
        });
        const { warnings } = await viewer.importXML(model);
        if (warnings.length > 0) {
            throw new Error(warnings.map((warning) => warning.message).join('\n'));
        }
        const box = viewer.get('canvas').getActiveLayer().getBBox();
        window.fit = () => viewer.get('canvas').viewbox({
            x: box.x - room,
            y: box.y - room,
            width: box.width + 2 * room,
            height: box.height + 2 * room + below,
        });
        return { width: Math.ceil(box.width + 2 * room), height: Math.ceil(box.height + 2 * room + below) };
    }, [xml, margin, footer]);
    await page.setViewportSize(size);
    await page.evaluate(() => window.fit());
    const target = join(here, `${id}.png`);
    await writeFile(target, await page.screenshot());
    const { size: bytes } = await stat(target);
    console.log(`${id}.png ${size.width} x ${size.height}, ${Math.round(bytes / 1024)} kB`);
    if (bytes > maxBytes) {
        throw new Error(`${id}.png is larger than ${maxBytes / 1024} kB`);
    }
}
