package app.diglot;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application; {@code diglot run} starts it. */
@SpringBootApplication
public class DiglotApplication {

    public static void main(String[] args) {
        SpringApplication.run(DiglotApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
