import { Link } from 'router';
const a = <Link to="/" />;
