import { Menu } from './a';
const options: Menu = { open: true };
const a = <Menu {...options} />;
