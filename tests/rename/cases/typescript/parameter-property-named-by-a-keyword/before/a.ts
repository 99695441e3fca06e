class Pupil {
  constructor(readonly grade: number) {}
}
console.log(new Pupil(1).grade);
