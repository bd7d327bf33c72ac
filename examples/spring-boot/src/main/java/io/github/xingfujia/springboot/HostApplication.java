package io.github.xingfujia.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A town's reception desk (接待台) that keeps its own visitors' book and hands disputes to the house. */
@SpringBootApplication
@EnableScheduling
public class HostApplication {

    /** Starts the host; {@code --spring.datasource.url} names another database, {@code --xingfujia.key} the key file. */
    public static void main(String... args) {
        SpringApplication.run(HostApplication.class, args);
    }
}
