import { Serial } from "./a";
class Radio { emit(): void {} }
new Serial().send("emit");
new Radio().emit();

