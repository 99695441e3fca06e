package com.acme.app;

import com.acme.model.*;
import com.acme.model.Van.Kind;
import static com.acme.model.Van.NONE;

public class Main {
    com.acme.model.Van v = new Van.Builder().build();
    Class<?> c = Van.class;
    Kind k = Van.Kind.A;
    public static void main(String[] args) {
        Van one = NONE;
        Runnable r = () -> System.out.println("Van" + one + Van.of(1));
        Object o = new Object[] {new Van[0][], (Comparable<Van>) one};
        String Van = "Van";
        System.out.println(Van + o + r);
    }
}

