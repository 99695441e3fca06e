import { Frame } from "./frame";
function Layout() { return <Frame />; }
export const app = <Layout />;
