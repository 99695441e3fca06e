interface Pupil { grade: number }
function show({ grade }: Pupil): number { return grade; }
const pupil: Pupil = { grade: 3 };
console.log(show(pupil), pupil.grade);
