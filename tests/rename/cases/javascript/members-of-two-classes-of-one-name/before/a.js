class Door { close() {} }
class File { close() {} }
function use() {
  const d = new Door(), f = new File();
  d.close();
  f.close();
}
