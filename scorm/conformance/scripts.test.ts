import { replaceIn } from '../sample.test-data.ts';
import { ALL, script, testCheck } from './flaws.test-data.ts';
import { scripts } from './scripts.ts';

testCheck(scripts, ALL, [
	['classic-script', script('import.meta.url;')],
	['classic-script', replaceIn('course.js', '(function', 'export const a = (function')],
	['dynamic-import', script("import('./more.js');")],
	['eval', script("eval('1');")],
	['eval', script("new Function('return 1')();")],
	['worker', script("new Worker('course.js');")],
	['service-worker', script("navigator.serviceWorker.register('course.js');")],
	['source-map', replaceIn('course.js', /$/, '//# sourceMappingURL=course.js.map')]
]);
