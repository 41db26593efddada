//! Virtual time on executors with one and with several threads.

use std::time::Duration;

use openapi_sdk_fake::VirtualClock;
use openapi_sdk_runtime::Clock;

/// Sleeps of tasks that all start at the same time, and the time at which each of them ends.
async fn run_tasks(tasks: u64) -> Duration {
    let clock = VirtualClock::default();
    let mut all = tokio::task::JoinSet::new();
    for task in 0..tasks {
        let clock = clock.clone();
        all.spawn(async move {
            // Another thread may start a task later.
            let mut expected = clock.elapsed();
            for step in 0..10 {
                let pause = Duration::from_millis(1000 + task % 7 * 100 + step);
                // A timeout that never fires is polled with each sleep.
                let mut timeout = clock.sleep(Duration::from_secs(3600));
                let mut sleep = clock.sleep(pause);
                tokio::select! {
                    biased;
                    () = &mut sleep => {}
                    () = &mut timeout => panic!("time has run away"),
                }
                expected += pause;
                assert_eq!(clock.elapsed(), expected, "task {task}, step {step}");
                tokio::task::yield_now().await;
            }
        });
    }
    while let Some(task) = all.join_next().await {
        task.expect("the task does not panic");
    }
    clock.elapsed()
}

/// The end of the longest task.
const END: Duration = Duration::from_millis(16_045);

#[tokio::test]
async fn time_passes_as_the_sleeps_say_on_one_thread() {
    assert_eq!(run_tasks(200).await, END);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_passes_as_the_sleeps_say_on_two_threads() {
    for _ in 0..3 {
        let elapsed = run_tasks(200).await;
        assert!((END..END * 2).contains(&elapsed), "{elapsed:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn time_passes_as_the_sleeps_say_on_eight_threads() {
    let elapsed = run_tasks(50).await;
    assert!((END..END * 2).contains(&elapsed), "{elapsed:?}");
}

#[test]
fn a_sleep_that_nobody_polls_does_not_stop_the_time() {
    let clock = VirtualClock::default();
    let mut abandoned = clock.sleep(Duration::from_secs(1));
    openapi_sdk_fake::block_on(async {
        let other = clock.sleep(Duration::from_secs(2));
        tokio::select! {
            biased;
            () = &mut abandoned => panic!("it is polled once only"),
            () = std::future::ready(()) => {}
        }
        other.await;
    });
    assert_eq!(clock.elapsed(), Duration::from_secs(2));
    drop(abandoned);
}
