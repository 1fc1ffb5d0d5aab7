import { replaceIn } from '../sample.test-data.ts';
import { ALL, head, testCheck } from './flaws.test-data.ts';
import { page } from './page.ts';

testCheck(page, ALL, [
	['tracker', replaceIn('index.html', 'course-tracker', 'course-trucker')],
	['tracker', head('<meta name="course-tracker" content="scorm12">')],
	['inline-script', head('<script>start()</script>')],
	['inline-style', head('<style>a { color: red }</style>')],
	['style-attribute', replaceIn('index.html', 'id="app"', 'id="app" style="color: red"')],
	['event-handler', replaceIn('index.html', 'id="app"', "id=app ONCLICK='go()'")],
	['javascript-url', replaceIn('index.html', 'href="#main"', 'href="javascript:go()"')],
	['module-script', replaceIn('index.html', 'defer', 'type="module"')],
	['module-script', head('<link rel="modulepreload" href="./course.js">')],
	['crossorigin', replaceIn('index.html', 'defer', 'defer crossorigin')],
	['base', head('<base href="./">')]
]);
