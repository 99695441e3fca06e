const data = [];
function load(data) {
  return data.length;
}
load(data);
