import { Plugin } from "tool";
class Motor { start() { return 1; } }
new Motor().start();
new Plugin().start();
