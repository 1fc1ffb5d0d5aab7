import { replaceIn } from '../sample.test-data.ts';
import { ALL, style, testCheck } from './flaws.test-data.ts';
import { links } from './links.ts';

testCheck(links, ALL, [
	['broken-link', replaceIn('index.html', './course.js', './Course.js')],
	['broken-link', style('a { background: url(./missing.png) }')],
	['rooted-url', replaceIn('index.html', './course.js', '/course.js')],
	['data-url', style('a { background: url(data:image/png;base64,AAAA) }')]
]);
