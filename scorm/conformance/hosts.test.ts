import { replaceIn } from '../sample.test-data.ts';
import { ALL, head, script, style, testCheck } from './flaws.test-data.ts';
import { hosts } from './hosts.ts';

testCheck(hosts, ALL, [
	['foreign-host', script("fetch('https://cdn.example.net/a.js');")],
	['foreign-host', script('fetch(`//cdn.example.net/a.js`);')],
	['foreign-host', script('fetch(`https://${host}/a`);')],
	['foreign-host', script("new WebSocket('wss://doi.org/');")],
	['foreign-host', style('a { background: url(https://doi.org/a.png) }')],
	['foreign-host', style('@import "//fonts.example.net/a.css";')],
	['foreign-host', head('<link rel="stylesheet" href="https://doi.org/a.css">')],
	['foreign-host', replaceIn('index.html', 'https://doi.org/', 'https://example.net/')]
]);
