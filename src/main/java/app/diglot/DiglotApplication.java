package app.diglot;

import app.diglot.console.CommandLine;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application; {@code diglot run} starts it, {@code diglot import} and its like hand it a command. */
@SpringBootApplication
public class DiglotApplication {

    public static void main(String[] args) {
        if (CommandLine.takes(args)) {
            System.exit(CommandLine.run(DiglotApplication.class, args));
        }
        SpringApplication.run(DiglotApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
