interface Pupil { grade: number }
declare const pupil: Pupil;
console.log(pupil.grade);
