const data = [];
function load(input) {
  return input.length;
}
load(data);
