import java.util.Comparator;

class Out {
    Comparator<String> c = new Comparator<String>() {
        public int compare(String a, String b) {
            return a.length() - b.length();
        }
    };
}
