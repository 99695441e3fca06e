import { Button } from './index.js';
new Button();
