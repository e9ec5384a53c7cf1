package app.diglot.intake.batches;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * The job that looks what is due, on one node at a time. A node that dies while it has the job is noticed by its missing
 * heartbeats, and another takes over. Commands of the command line start no schedule.
 *
 * @see <a href="https://github.com/kagkarlsson/db-scheduler">db-scheduler</a>
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "diglot.intake", havingValue = "daily")
class ScheduleConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, Schedule schedule) {
        RecurringTask<Void> look =
                Tasks.recurring("intake", FixedDelay.of(EVERY)).execute((instance, context) -> schedule.doWhatIsDue());
        return Scheduler.create(database)
                .startTasks(look)
                .threads(1)
                .pollingInterval(HEARTBEAT)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .alwaysPersistTimestampInUTC()
                .build();
    }

    @Bean
    ScheduleStart scheduleStart(Scheduler scheduler) {
        return new ScheduleStart(scheduler);
    }

    /** Starts the schedule when all is ready, the demo included, of an application that has a web server. */
    record ScheduleStart(Scheduler scheduler) {

        @EventListener
        void start(ApplicationReadyEvent ready) {
            if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
                scheduler.start();
            }
        }
    }
}
