import java.util.*;

class Names { List<String> all = new ArrayList<>(); }

