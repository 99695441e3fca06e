class Door { shut() {} }
class File { close() {} }
function use() {
  const d = new Door(), f = new File();
  d.shut();
  f.close();
}
