import { concat } from "text";
concat("a");
