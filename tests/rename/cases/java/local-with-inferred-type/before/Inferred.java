import java.util.ArrayList;

class Inferred {
    int run() {
        var list = new ArrayList<String>();
        list.add("list");
        return list.size();
    }
}
