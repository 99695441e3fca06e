interface Pupil { class: number }
function show({ class: grade }: Pupil): number { return grade; }
const pupil: Pupil = { class: 3 };
console.log(show(pupil), pupil.class);
