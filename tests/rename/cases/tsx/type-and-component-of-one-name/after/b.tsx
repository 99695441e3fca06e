import { Nav } from './a';
const options: Nav = { open: true };
const a = <Nav {...options} />;
