import { join } from "text";
join("a");
