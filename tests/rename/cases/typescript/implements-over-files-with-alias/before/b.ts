import { Serial } from "./a";
class Radio { emit(): void {} }
new Serial().emit("emit");
new Radio().emit();

