//! Pages of Droplets as types with derived `serde` implementations.

use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub struct DropletsListResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub droplets: Option<Vec<Droplet>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<PageLinks>,
    pub meta: Meta,
}

#[derive(Deserialize, Serialize)]
pub struct Droplet {
    pub id: i64,
    pub name: String,
    pub memory: i64,
    pub vcpus: i64,
    pub disk: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk_info: Option<Vec<DiskInfo>>,
    pub locked: bool,
    pub status: DropletStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kernel: Option<Kernel>,
    pub created_at: String,
    pub features: Vec<String>,
    pub backup_ids: Vec<i64>,
    pub next_backup_window: Option<DropletNextBackupWindow>,
    pub snapshot_ids: Vec<i64>,
    pub image: Image,
    pub volume_ids: Vec<String>,
    pub size: Size,
    pub size_slug: String,
    pub networks: DropletNetworks,
    pub region: Region,
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_uuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu_info: Option<GpuInfo>,
}

#[derive(Deserialize, Serialize)]
pub struct DiskInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DiskInfoType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<DiskInfoSize>,
}

#[derive(Deserialize, Serialize)]
pub enum DiskInfoType {
    #[serde(rename = "boot")]
    Boot,
    #[serde(rename = "local")]
    Local,
    #[serde(rename = "scratch")]
    Scratch,
}

#[derive(Deserialize, Serialize)]
pub struct DiskInfoSize {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub enum DropletStatus {
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "archive")]
    Archive,
    #[serde(rename = "new")]
    New,
    #[serde(rename = "off")]
    Off,
}

#[derive(Deserialize, Serialize)]
pub struct Kernel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub struct DropletNextBackupWindow {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub struct Image {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ImageType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution: Option<Distribution>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<RegionSlug>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_disk_size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_gigabytes: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ImageStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub enum ImageType {
    #[serde(rename = "admin")]
    Admin,
    #[serde(rename = "backup")]
    Backup,
    #[serde(rename = "base")]
    Base,
    #[serde(rename = "custom")]
    Custom,
    #[serde(rename = "snapshot")]
    Snapshot,
}

#[derive(Deserialize, Serialize)]
pub enum Distribution {
    #[serde(rename = "Arch Linux")]
    ArchLinux,
    #[serde(rename = "CentOS")]
    CentOS,
    #[serde(rename = "CoreOS")]
    CoreOS,
    #[serde(rename = "Debian")]
    Debian,
    #[serde(rename = "Fedora")]
    Fedora,
    #[serde(rename = "Fedora Atomic")]
    FedoraAtomic,
    #[serde(rename = "FreeBSD")]
    FreeBSD,
    #[serde(rename = "Gentoo")]
    Gentoo,
    #[serde(rename = "RancherOS")]
    RancherOS,
    #[serde(rename = "Rocky Linux")]
    RockyLinux,
    #[serde(rename = "Ubuntu")]
    Ubuntu,
    #[serde(rename = "Unknown")]
    Unknown,
    #[serde(rename = "openSUSE")]
    OpenSUSE,
}

#[derive(Deserialize, Serialize)]
pub enum RegionSlug {
    #[serde(rename = "ams1")]
    Ams1,
    #[serde(rename = "ams2")]
    Ams2,
    #[serde(rename = "ams3")]
    Ams3,
    #[serde(rename = "blr1")]
    Blr1,
    #[serde(rename = "fra1")]
    Fra1,
    #[serde(rename = "lon1")]
    Lon1,
    #[serde(rename = "nyc1")]
    Nyc1,
    #[serde(rename = "nyc2")]
    Nyc2,
    #[serde(rename = "nyc3")]
    Nyc3,
    #[serde(rename = "sfo1")]
    Sfo1,
    #[serde(rename = "sfo2")]
    Sfo2,
    #[serde(rename = "sfo3")]
    Sfo3,
    #[serde(rename = "sgp1")]
    Sgp1,
    #[serde(rename = "syd1")]
    Syd1,
    #[serde(rename = "tor1")]
    Tor1,
}

#[derive(Deserialize, Serialize)]
pub enum ImageStatus {
    #[serde(rename = "NEW")]
    New,
    #[serde(rename = "available")]
    Available,
    #[serde(rename = "deleted")]
    Deleted,
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "retired")]
    Retired,
}

#[derive(Deserialize, Serialize)]
pub struct Size {
    pub slug: String,
    pub memory: i64,
    pub vcpus: i64,
    pub disk: i64,
    pub transfer: f64,
    pub price_monthly: f64,
    pub price_hourly: f64,
    pub regions: Vec<String>,
    pub available: bool,
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk_info: Option<Vec<DiskInfo>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu_info: Option<GpuInfo>,
}

#[derive(Deserialize, Serialize)]
pub struct GpuInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vram: Option<GpuInfoVram>,
}

#[derive(Deserialize, Serialize)]
pub struct GpuInfoVram {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub struct DropletNetworks {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v4: Option<Vec<NetworkV4>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v6: Option<Vec<NetworkV6>>,
}

#[derive(Deserialize, Serialize)]
pub struct NetworkV4 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NetworkV4Type>,
}

#[derive(Deserialize, Serialize)]
pub enum NetworkV4Type {
    #[serde(rename = "private")]
    Private,
    #[serde(rename = "public")]
    Public,
}

#[derive(Deserialize, Serialize)]
pub struct NetworkV6 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NetworkV6Type>,
}

#[derive(Deserialize, Serialize)]
pub enum NetworkV6Type {
    #[serde(rename = "public")]
    Public,
}

#[derive(Deserialize, Serialize)]
pub struct Region {
    pub name: String,
    pub slug: String,
    pub features: Vec<String>,
    pub available: bool,
    pub sizes: Vec<String>,
}

#[derive(Deserialize, Serialize)]
pub struct PageLinks {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<PageLinksPages>,
}

#[derive(Deserialize, Serialize)]
pub struct PageLinksPages {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub struct Meta {
    pub total: i64,
}
