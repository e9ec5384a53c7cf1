package app.diglot.intake.arxiv;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArxivAddresses.class)
class ArxivConfiguration {}
