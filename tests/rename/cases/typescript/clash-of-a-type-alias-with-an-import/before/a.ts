import { Shape } from "./shape";
type Form = Shape & { label: string };
declare const form: Form;
console.log(form.area);
