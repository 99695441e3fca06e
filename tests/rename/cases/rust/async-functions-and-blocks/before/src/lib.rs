pub struct Page {
    pub size: u32,
}
pub async fn fetch(n: u32) -> Result<Page, String> {
    if n == 0 {
        return Box::pin(fetch(1)).await;
    }
    Ok(Page { size: n })
}
pub async fn f() -> Result<u32, String> {
    let a = fetch(1).await?;
    let b = async { crate::fetch(2).await.map(|p| p.size) };
    let c = async move { fetch(a.size).await };
    Ok(a.size + b.await? + c.await?.size)
}

