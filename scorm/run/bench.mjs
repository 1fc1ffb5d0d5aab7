/** `npm run bench`: figures of size, model, scene, load and answers beside what they may be. Prints, never fails by time. */

import { join } from 'node:path';
import { ROOT, build } from './built.mjs';
import { answers } from './bench/answers.mjs';
import { launched } from './bench/figures.mjs';
import { frames, playing, scrubbing, stillness } from './bench/frames.mjs';
import { growth } from './bench/growth.mjs';
import { firstLoad } from './bench/load.mjs';
import { memory } from './bench/memory.mjs';
import { model } from './bench/model.mjs';
import { served } from './bench/serve.mjs';
import { sizes } from './bench/sizes.mjs';

/** `npm run bench -- load frames` runs these parts only. */
const wanted = process.argv.slice(2);
const runs = (part) => wanted.length === 0 || wanted.includes(part);

if (!build()) process.exit(1);
const course = join(ROOT, 'dist', 'course');
if (runs('sizes')) sizes(course);
if (runs('model')) await model();
const browser = await launched();
const { base, close } = await served(course);
if (runs('load')) await firstLoad(browser, base);
if (runs('answers')) await answers(browser, base);
if (runs('frames')) for (const rate of [1, 4, 6]) await frames(browser, base, rate);
if (runs('frames')) {
	for (const rate of [1, 4]) await scrubbing(browser, base, rate);
	await stillness(browser, base);
}
if (runs('playing')) await playing(browser, base);
if (runs('memory')) await memory(browser, base);
if (runs('growth')) await growth(browser);
await browser.close();
close();
