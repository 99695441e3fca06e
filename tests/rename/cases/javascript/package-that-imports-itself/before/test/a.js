import { Vec } from "shapes";
new Vec();
