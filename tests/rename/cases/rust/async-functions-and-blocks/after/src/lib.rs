pub struct Page {
    pub size: u32,
}
pub async fn load(n: u32) -> Result<Page, String> {
    if n == 0 {
        return Box::pin(load(1)).await;
    }
    Ok(Page { size: n })
}
pub async fn f() -> Result<u32, String> {
    let a = load(1).await?;
    let b = async { crate::load(2).await.map(|p| p.size) };
    let c = async move { load(a.size).await };
    Ok(a.size + b.await? + c.await?.size)
}

