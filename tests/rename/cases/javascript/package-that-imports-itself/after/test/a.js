import { Vector } from "shapes";
new Vector();
