import { run } from "tool";
run();
