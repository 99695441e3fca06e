import java.util.ArrayList;

class Inferred {
    int run() {
        var names = new ArrayList<String>();
        names.add("list");
        return names.size();
    }
}
