package io.github.xingfujia.countyapp;

/** The command line of the county application (县级应用). */
public final class CountyApp {

    private CountyApp() {}

    /** Says that nothing can be done yet and ends with status 2. */
    public static void main(String... args) {
        System.err.println("county-app: no command exists yet");
        System.exit(2);
    }
}
