function f(kind) {
  switch (kind) {
    case 1:
      let answer = 1;
      break;
    default:
      answer = 2;
      return answer;
  }
}
