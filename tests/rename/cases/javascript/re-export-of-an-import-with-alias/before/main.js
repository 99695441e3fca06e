import { plus } from './index.js';
plus();
