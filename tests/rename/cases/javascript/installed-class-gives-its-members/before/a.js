import { Plugin } from "tool";
class Mine extends Plugin { start() { return 1; } }
new Mine().start();
