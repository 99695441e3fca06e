import { Plugin } from "tool";
class Motor { begin() { return 1; } }
new Motor().begin();
new Plugin().start();
